import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'abhishek aditi ajay ajit akash akhil alok amal amar amit amrita anand ananya anil anirudh anita',
    'anjali ankit ankita ankur anshul anurag aparna apoorva archana arjun arun aruna asha ashish ashok',
    'ashwin atul ayush bharat bhavna chandan chirag deepa deepak deepika devesh dhruv dinesh divya ganesh',
    'gaurav gautam geeta girish gopal govind harish haroon harsh harsha hemant hina indira isha ishaan',
    'jatin jaya jayant jyoti kabir kamal karan karthik kartik kavita kavya kiran kishore komal krishna',
    'kriti kumar kunal lakshmi lalit leela madhav madhu mahesh manish manisha manoj meera mehul mohan',
    'mohit mukesh narendra naresh naveen nayan neelam neeraj neha nikhil nilesh nirmala nisha nishant',
    'nitin parth payal pooja prabhat pradeep prakash pranav prasad prashant pratik praveen preeti prem',
    'priya priyanka puja puneet radha raghav rahul raj raja rajan rajat rajeev rajesh rajiv rakesh ram',
    'raman ramesh rani rashmi ravi reena rekha renu rhea ritu rohan rohit roshni ruchi rupali sachin',
    'sadia sagar sahil sakshi sameer sandeep sandhya sangeeta sanjana sanjay sanjeev santosh sarita',
    'satish saurabh shahid shalini shashi shilpa shivam shivani shreya shruti shubham shweta siddharth',
    'simran smita sneha sonal srikanth srinivas sudhir suman sumit sundar sunil sunita suresh surya',
    'sushma swati tahir tanvi tarun tejas uday uma usha vaibhav varun vedant venkat vidya vijay vikas',
    'vikram vikrant vinay vineet vinod vipul vishal vivek yash yogesh zara अंजलि अजय अनिल अनीता अनुज',
    'अभिषेक अमित अरुण अशोक आकाश आरती आशीष कविता गौरव दिनेश दीपक धर्मेंद्र नवीन नितिन नेहा पंकज पूजा',
    'प्रदीप प्रमोद प्रवीण प्रियंका प्रिया मनोज महेश मीना मुकेश मोहन योगेश रमेश रवि राकेश राजीव राजेश',
    'राहुल रीना रेखा रोहित विकास विजय विनोद विवेक शिल्पा श्वेता संजय संतोष संदीप सचिन सीमा सुनीता सुनील',
    'सुरेश स्वाति हेमंत',
  ],
  family: [],
};
